package shop;

import dagger.Module;
import dagger.Provides;
import java.time.Clock;

@Module
interface ClockModule {
  @Provides
  static Clock clock() {
    return Clock.systemUTC();
  }
}
