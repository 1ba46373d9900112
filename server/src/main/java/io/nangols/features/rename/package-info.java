/// Gives the name under a cursor another form, wherever it is written.
package io.nangols.features.rename;
