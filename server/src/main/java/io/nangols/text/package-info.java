/// Text as editors see it: documents, lines, positions, spans and edits. Everything above is built
/// on these offsets; this room imports nothing.
package io.nangols.text;
