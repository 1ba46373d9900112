/// Code actions: what an editor offers to do about what is wrong.
package io.nangols.features.actions;
