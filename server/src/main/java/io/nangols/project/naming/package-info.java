/// The names that scripts, models and endpoints take from each other: what a rule proposes where
/// one is missing, and what completion offers.
package io.nangols.project.naming;
