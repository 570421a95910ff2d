package id.terinovatif.shared.database;

import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.RollbackOn;

/** One rule for all actions: whatever exception ends a transaction, a checked one too, takes back everything it wrote. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, rollbackOn = RollbackOn.ALL_EXCEPTIONS)
class Transactions {}
