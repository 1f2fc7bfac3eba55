package shop;

import java.time.LocalDate;

record OrderN(long id, String customer, LocalDate placed, long cents) {}
