/// How requests, pages and records move through a script.
package io.nangols.rules.script.flow;
