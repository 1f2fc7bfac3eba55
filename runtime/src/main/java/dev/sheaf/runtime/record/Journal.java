package dev.sheaf.runtime.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What the journal of a run says, as far as it is whole. */
final class Journal {
  /** What is done, with the sums of the items' hashes. */
  final Positions done = new Positions();

  /** What has a result, though the journal does not say so: a crash came between the two. */
  final Positions recorded = new Positions();

  /** The hashes of the items that failed, by position. */
  final Map<Long, Long> failed = new LinkedHashMap<>();

  /** The hashes of the items to which the run is restricted, by position; empty for all. */
  final Map<Long, Long> selected = new LinkedHashMap<>();

  /** Where results go, if not into the run's directory. */
  @Nullable String results;

  long retried;

  /** How long the file is without what a crash tore. */
  long length = JournalBlock.MAGIC.length;

  private Journal() {}

  /** The journal of a run that begins. */
  static Journal empty(Map<Long, Long> selected) {
    Journal journal = new Journal();
    journal.selected.putAll(selected);
    return journal;
  }

  /**
   * Reads a journal up to its end, or to the first block that was torn.
   *
   * @throws RecordException if it is no journal, or one of another version of the format
   */
  static Journal read(AppendFile file) throws IOException, RecordException {
    ByteBuffer bytes = ByteBuffer.wrap(file.readAll());
    int magic = JournalBlock.MAGIC.length;
    if (bytes.limit() < magic
        || !Arrays.equals(bytes.array(), 0, magic, JournalBlock.MAGIC, 0, magic)) {
      throw new RecordException(
          "its journal is not one that this version of Sheaf can read; start a new run");
    }
    Journal journal = new Journal();
    bytes.position(magic);
    while (journal.readBlock(bytes)) {
      journal.length = bytes.position();
    }
    return journal;
  }

  /** Whether the item at {@code position} is done. */
  boolean isDone(long position) {
    return done.contains(position) || recorded.contains(position);
  }

  /** Takes note that {@code position} has a result. */
  void addRecorded(long position) {
    if (!done.contains(position)) {
      recorded.add(position, 1);
    }
  }

  /** How many items are done. */
  long size() {
    return done.size() + recorded.size();
  }

  private boolean readBlock(ByteBuffer bytes) {
    if (bytes.remaining() < JournalBlock.HEADER) {
      return false;
    }
    int size = bytes.getInt();
    int expected = bytes.getInt();
    if (size <= 0 || size > bytes.remaining()) {
      return false;
    }
    CRC32 checksum = new CRC32();
    checksum.update(bytes.slice(bytes.position(), size));
    if ((int) checksum.getValue() != expected) {
      return false;
    }
    int end = bytes.position() + size;
    while (bytes.position() < end) {
      readEntry(bytes);
    }
    return true;
  }

  private void readEntry(ByteBuffer bytes) {
    switch (bytes.get()) {
      case JournalBlock.DONE -> {
        long start = number(bytes);
        int added = done.add(start, (int) number(bytes));
        long sum = fixed(bytes);
        if (added > 0) {
          done.addSum(start, sum);
        }
      }
      case JournalBlock.FAILED -> failed.put(number(bytes), fixed(bytes));
      case JournalBlock.SELECTED -> selected.put(number(bytes), fixed(bytes));
      case JournalBlock.RESULTS -> {
        byte[] text = new byte[(int) number(bytes)];
        bytes.get(text);
        results = new String(text, StandardCharsets.UTF_8);
      }
      case JournalBlock.RETRIED -> retried += number(bytes);
      default -> throw new IllegalStateException("unknown entry in a journal of this version");
    }
  }

  private static long number(ByteBuffer bytes) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte group = bytes.get();
      value |= (long) (group & 0x7f) << shift;
      if (group >= 0) {
        return value;
      }
    }
  }

  private static long fixed(ByteBuffer bytes) {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      value |= (bytes.get() & 0xffL) << shift;
    }
    return value;
  }
}
