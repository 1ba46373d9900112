/// Where the things that a `nango.yaml` names are declared and used.
package io.nangols.features.navigation;
