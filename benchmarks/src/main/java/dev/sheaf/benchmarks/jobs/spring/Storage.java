package dev.sheaf.benchmarks.jobs.spring;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Where Spring Batch keeps how far a job is.
 *
 * @param repository the repository
 * @param transactions what its chunks are committed by
 */
record Storage(JobRepository repository, PlatformTransactionManager transactions) {

  /** Nowhere: the job cannot be restarted. */
  static Storage nowhere() {
    return new Storage(new ResourcelessJobRepository(), new ResourcelessTransactionManager());
  }

  /**
   * In an H2 database on file. It is given a pool of connections and kept open until the JVM ends;
   * otherwise it would be opened anew for every chunk.
   */
  static Storage inFile(Path directory) throws Exception {
    HikariDataSource database = new HikariDataSource();
    database.setJdbcUrl("jdbc:h2:file:" + directory.resolve("batch") + ";DB_CLOSE_DELAY=-1");
    DatabasePopulatorUtils.execute(
        new ResourceDatabasePopulator(
            new ClassPathResource("org/springframework/batch/core/schema-h2.sql")),
        database);
    PlatformTransactionManager transactions = new JdbcTransactionManager(database);
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(database);
    factory.setTransactionManager(transactions);
    factory.afterPropertiesSet();
    return new Storage(factory.getObject(), transactions);
  }
}
