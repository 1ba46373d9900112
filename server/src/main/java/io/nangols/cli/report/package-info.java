/// What `nango-ls check` prints: one reporter a format, each a pure function from findings to text.
package io.nangols.cli.report;
