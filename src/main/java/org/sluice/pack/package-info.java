/**
 * Rule packs as located settings: who published the rules, which rules there are, and where every
 * value comes from. Knows no kind of rule by name.
 */
@NullMarked
package org.sluice.pack;

import org.jspecify.annotations.NullMarked;
