package shop;

import java.nio.file.Path;
import java.time.LocalDate;

final class ProgramN {
  public static void main(String[] args) {
    JobN job =
        DaggerJobN.factory()
            .create(
                Path.of(args[0]),
                Integer.parseInt(args[1]),
                LocalDate.parse(args[2]),
                Integer.parseInt(args[3]),
                args[4]);
    PriceN service = job.service();
    job.source().items().forEach(each -> System.out.println(service.process(each)));
  }
}
