final class UserStore {
  @Batchable
  Map<Long, User> users(Set<Long> ids) {
    return Map.of();
  }

  @Batchable
  Map<Long, Long> bosses(Set<Long> ids) {
    return Map.of();
  }

  @Batchable
  Map<Long, String> titles(Set<Long> ids, String language) {
    return Map.of();
  }
}

record User(String name, long bossId, Optional<Long> deputyId) {}
