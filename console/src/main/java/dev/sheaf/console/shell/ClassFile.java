package dev.sheaf.console.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

/**
 * A class file whose names are changed, or whose members are opened; the parts are those of chapter
 * 4 of the JVM specification.
 */
final class ClassFile {
  private static final int PUBLIC = 0x0001;
  private static final int PRIVATE_OR_PROTECTED = 0x0006;
  private static final int UTF8 = 1;

  private byte[] bytes;

  ClassFile(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Maps every name and descriptor. */
  void mapNames(UnaryOperator<String> mapping) {
    rewrite(
        (in, out) -> {
          copyConstants(in, out, mapping);
          out.write(in.readAllBytes());
        });
  }

  /** Makes public what is visible in its package alone. */
  void open() {
    rewrite(
        (in, out) -> {
          String[] names = copyConstants(in, out, UnaryOperator.identity());
          out.writeShort(opened(in.readUnsignedShort()));
          copy(in, out, 4);
          int interfaces = copyShort(in, out);
          copy(in, out, 2 * interfaces);
          openMembers(in, out);
          openMembers(in, out);
          openInnerClasses(in, out, names);
        });
  }

  private interface Rewriting {
    void run(DataInputStream in, DataOutputStream out) throws IOException;
  }

  private void rewrite(Rewriting rewriting) {
    ByteArrayOutputStream rewritten = new ByteArrayOutputStream(bytes.length + 64);
    try {
      rewriting.run(
          new DataInputStream(new ByteArrayInputStream(bytes)), new DataOutputStream(rewritten));
    } catch (IOException e) {
      throw new UncheckedIOException("not a class file", e);
    }
    bytes = rewritten.toByteArray();
  }

  private static String[] copyConstants(
      DataInputStream in, DataOutputStream out, UnaryOperator<String> mapping) throws IOException {
    copy(in, out, 8);
    String[] names = new String[copyShort(in, out)];
    for (int i = 1; i < names.length; i++) {
      int tag = in.readUnsignedByte();
      out.writeByte(tag);
      if (tag == UTF8) {
        names[i] = mapping.apply(in.readUTF());
        out.writeUTF(names[i]);
      } else {
        copy(in, out, length(tag));
        i += tag == 5 || tag == 6 ? 1 : 0;
      }
    }
    return names;
  }

  private static int length(int tag) throws IOException {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 5, 6 -> 8;
      default -> throw new IOException("unknown constant " + tag);
    };
  }

  private static void openMembers(DataInputStream in, DataOutputStream out) throws IOException {
    int members = copyShort(in, out);
    for (int i = 0; i < members; i++) {
      out.writeShort(opened(in.readUnsignedShort()));
      copy(in, out, 4);
      int attributes = copyShort(in, out);
      for (int j = 0; j < attributes; j++) {
        copy(in, out, 2);
        copyBlock(in, out);
      }
    }
  }

  private static void openInnerClasses(DataInputStream in, DataOutputStream out, String[] names)
      throws IOException {
    int attributes = copyShort(in, out);
    for (int i = 0; i < attributes; i++) {
      if (!"InnerClasses".equals(names[copyShort(in, out)])) {
        copyBlock(in, out);
        continue;
      }
      copy(in, out, 4);
      int classes = copyShort(in, out);
      for (int j = 0; j < classes; j++) {
        copy(in, out, 6);
        out.writeShort(opened(in.readUnsignedShort()));
      }
    }
  }

  private static int opened(int flags) {
    return (flags & PRIVATE_OR_PROTECTED) == 0 ? flags | PUBLIC : flags;
  }

  private static void copyBlock(DataInputStream in, DataOutputStream out) throws IOException {
    int length = in.readInt();
    out.writeInt(length);
    copy(in, out, length);
  }

  private static int copyShort(DataInputStream in, DataOutputStream out) throws IOException {
    int value = in.readUnsignedShort();
    out.writeShort(value);
    return value;
  }

  private static void copy(DataInputStream in, DataOutputStream out, int length)
      throws IOException {
    byte[] part = new byte[length];
    in.readFully(part);
    out.write(part);
  }
}
