package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Place;
import java.util.List;

/**
 * One service of a fused chain.
 *
 * @param type the service type
 * @param name the command's name, by which failures name the stage
 * @param binding the method of the bindings that gives its instance
 * @param item what {@code process} receives, boxed: the source's item or the result before
 * @param result what comes of it, boxed and awaited; {@link Void} for none
 * @param returnsNothing whether {@code process} is {@code void}
 * @param asynchronous whether it returns a {@code CompletionStage}
 * @param deferred whether it returns a {@code Deferred}
 * @param fetches what its parameters after the item are
 * @param finished whether it has a method {@code finish}
 * @param retry which failures are tried again
 * @param place where it is declared
 */
public record StageModel(
    ClassName type,
    String name,
    String binding,
    TypeName item,
    TypeName result,
    boolean returnsNothing,
    boolean asynchronous,
    boolean deferred,
    List<FetchModel> fetches,
    boolean finished,
    RetryModel retry,
    Place place) {

  /** Stands for a service that is wrong, in what is still written for people's code. */
  public static StageModel unknown(ClassName type, Place place) {
    return new StageModel(
        type,
        "",
        "",
        ClassName.OBJECT,
        ClassName.OBJECT,
        false,
        false,
        false,
        List.of(),
        false,
        RetryModel.NONE,
        place);
  }
}
