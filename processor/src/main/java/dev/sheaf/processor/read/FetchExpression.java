package dev.sheaf.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a {@code @Fetch}, taken apart: {@code store.users(order.customer.id, currency)}.
 *
 * @param receiver the path in front of the operation; empty where it is the service's own
 * @param operation the operation's name
 * @param arguments the path of each argument
 */
record FetchExpression(List<String> receiver, String operation, List<List<String>> arguments) {
  private static final String PATH =
      "[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\s*\\.\\s*[\\p{L}_$][\\p{L}\\p{N}_$]*)*";
  private static final Pattern CALL =
      Pattern.compile(
          "\\s*(" + PATH + ")\\s*\\(\\s*(" + PATH + "(?:\\s*,\\s*" + PATH + ")*)\\s*\\)\\s*");

  /** Takes {@code text} apart; empty if it is no call of this form. */
  static Optional<FetchExpression> parse(String text) {
    Matcher call = CALL.matcher(text);
    if (!call.matches()) {
      return Optional.empty();
    }
    List<String> path = path(call.group(1));
    List<List<String>> arguments = new ArrayList<>();
    for (String argument : call.group(2).split(",", -1)) {
      arguments.add(path(argument));
    }
    int last = path.size() - 1;
    return Optional.of(new FetchExpression(path.subList(0, last), path.get(last), arguments));
  }

  private static List<String> path(String text) {
    return List.of(text.strip().split("\\s*\\.\\s*", -1));
  }
}
