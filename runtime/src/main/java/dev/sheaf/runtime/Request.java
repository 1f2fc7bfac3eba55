package dev.sheaf.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A key that says of which type its value is, so that one operation answers keys of many kinds in
 * one trip, and the compiler still knows what each of them gives.
 *
 * <pre>{@code
 * sealed interface Ask<V> extends Request<V> {
 *   record UserOf(long id) implements Ask<User> {}
 *   record CountOf(String table) implements Ask<Long> {}
 * }
 *
 * final class Database {
 *   @Batchable
 *   Map<Ask<?>, Object> answers(Set<Ask<?>> asked) { … }
 * }
 *
 * Deferred<User> user = database.answers(new Ask.UserOf(42));      // database is a DatabaseBatch
 * Deferred<Long> users = database.answers(new Ask.CountOf("user"));
 * }</pre>
 *
 * <p>Equal requests are asked for once, so a request is best a record. The operation has to answer
 * each with a value of the type that it promises; one of another type fails whoever uses it with a
 * {@link ClassCastException}.
 *
 * @param <V> the type of the value
 */
public interface Request<V extends @Nullable Object> {}
