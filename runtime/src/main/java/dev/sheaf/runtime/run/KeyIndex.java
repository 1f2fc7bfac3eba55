package dev.sheaf.runtime.run;

/**
 * Which key stood where, by a hash of 64 bits: two different keys in ten million share one with a
 * probability of one in 400,000.
 */
final class KeyIndex {
  private long[] hashes = new long[64];
  private long[] positions = new long[64];
  private int size;

  /** Notes where a key stands; returns where it stood before, -1 if nowhere. */
  long put(long hash, long position) {
    if (size * 2 >= hashes.length) {
      grow();
    }
    int slot = slot(hash);
    if (hashes[slot] == hash) {
      return positions[slot];
    }
    hashes[slot] = hash;
    positions[slot] = position;
    size++;
    return -1;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 20) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    long[] oldPositions = positions;
    hashes = new long[oldHashes.length * 2];
    positions = new long[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        positions[slot] = oldPositions[i];
      }
    }
  }
}
