@Source
record Numbers() {
  List<Integer> items() {
    return List.of(1, 2, 3);
  }
}
