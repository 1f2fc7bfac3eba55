package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * One {@code @Fetch} parameter of {@code process}.
 *
 * @param expression the call as written
 * @param type the parameter's type
 * @param shape the constant of the runtime's {@code Shape}
 * @param owner the class that declares the operation
 * @param receiver where the instance of that class is had
 * @param operation the operation's name
 * @param key where the key, or the collection of them, is had
 * @param keyType the type as which the key is to be handed over
 * @param arguments where the operation's other arguments are had
 * @param needs the numbers of the fetches whose values the arguments are made of
 * @param early whether it goes out as soon as its inputs are there
 */
public record FetchModel(
    String expression,
    TypeName type,
    String shape,
    ClassName owner,
    AccessModel receiver,
    String operation,
    AccessModel key,
    TypeName keyType,
    List<AccessModel> arguments,
    List<Integer> needs,
    boolean early) {

  /** The batch client of the class that declares the operation. */
  public ClassName client() {
    return ClientModel.clientOf(owner);
  }

  /** The operation as clients and statistics name it: {@code UserStore.users}. */
  public String shown() {
    return ClientModel.shown(owner) + "." + operation;
  }
}
