/**
 * A web server without any framework or job: what the parts of one page, and the pages of many
 * visitors at once, need of a database is fetched together.
 */
package dev.sheaf.examples.people;
