package shop;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.LocalDate;

@Singleton
@Component(modules = ClockModule.class)
interface JobN {
  OrdersN source();

  PriceN service();

  @Component.Factory
  interface Factory {
    JobN create(
        @BindsInstance @Named("file") Path file,
        @BindsInstance @Named("count") int count,
        @BindsInstance @Named("since") LocalDate since,
        @BindsInstance @Named("factor") int factor,
        @BindsInstance @Named("currency") String currency);
  }
}
