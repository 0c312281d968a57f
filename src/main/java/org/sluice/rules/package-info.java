/**
 * The kinds of disclosure rules, one file a kind and one registry: tables in, findings out. Every
 * rule reads its own settings and refuses nonsense; what it cannot assess it says.
 *
 * <p>Begin with {@link org.sluice.rules.Rules}, where every kind is a line, and with {@code
 * ExtremeValueRule}, the shortest whole rule. A {@link org.sluice.rules.Kind} has {@link
 * org.sluice.rules.Setting}s, made by {@code Forms} and read through {@link
 * org.sluice.rules.Given}; a {@link org.sluice.rules.Rule} has a {@link org.sluice.rules.RuleHead}
 * and one of four shapes: over a table, over a file, over a request, over what a file is. {@link
 * org.sluice.rules.RuleSet} asks the rules of a pack, which {@code Written} makes; {@code
 * AreaFigures} ({@code AreaHeads}, {@code AreaWholes}, {@code ProviderNames}), {@code
 * WithheldAnyway} and {@code SaidAlready} take out what need not be said; {@code WithheldFirst} and
 * {@link org.sluice.rules.RoundedCopies} find packs that contradict themselves.
 *
 * <p>The kinds and what serves each of them alone:
 *
 * <ul>
 *   <li>counts: {@code LowCountRule} ({@code Remainders}, {@code Complements}, {@code Shortfalls},
 *       {@code MovedCounts}, {@code Wider}, {@code ByLabels}, {@code Counted}), {@code
 *       FewEntitiesRule}, {@code ImpliedCountRule} ({@code Implied…}, {@code PossibleCounts},
 *       {@code ShareCounts}, {@code ShareGroups}, {@code RunningLines}, {@code CurveSteps}, {@code
 *       IntervalMethod}, {@code MeanHead}), {@code ClassDisclosureRule} ({@code Groups}, {@code
 *       FullShares}), {@code RecoverableRule}
 *   <li>rounding and digits: {@code NotRoundedRule} ({@code CountGrid}, {@code PinnedParts}, {@code
 *       RoundedShares}, {@code ShownSums}, {@code RoundingWords}), {@code TooPreciseRule}
 *   <li>magnitudes: {@code DominanceRule} and {@code PPercentRule} ({@code Magnitudes}, {@code
 *       Contributions}, {@code Concentrations})
 *   <li>statistics: {@code LowDenominatorRule} ({@code Support}, {@code OtherCounts}), {@code
 *       FewBeyondRule} ({@code Quantile…}), {@code ExtremeValueRule}, {@code LowDegreesRule}
 *       ({@code Freedom}, {@code ModelTerms}), {@code PerfectFitRule} ({@code FitFigures}), {@code
 *       FewAtRiskRule} ({@code SurvivalCurves}), {@code UnreliableRule} ({@code SampleSizes},
 *       {@code EstimateErrors})
 *   <li>form and governance: {@code UnfitMarkRule} ({@code Mark…}, {@code TellingMarks}), {@code
 *       SmallAreaRule} ({@code Residents}), {@code SparseTableRule} ({@code InnerCells}), {@code
 *       MissingDescriptionRule}, {@code OrganisationsComparedRule}, {@code ForbiddenCrossRule},
 *       {@code ManyEstimatesRule}, {@code RareVariantRule}, {@code RiskScoreRule}
 *   <li>records and content: {@code RecordLevelRule} ({@code PersonColumns}), {@code ListingRule}
 *       ({@code PrintedRows}), {@code IdentifierRule} (the package {@code rules.identifier}),
 *       {@code HiddenContentRule} ({@code HiddenSort}), {@code MacroRule}, {@code FileTypeRule},
 *       {@code FileSizeRule}, {@code FigureWithoutDataRule}, {@code MachinePathRule} ({@code
 *       TraceWords})
 *   <li>with every pack: {@code GuessedReading}, {@code UnreadCells}, {@code UnreadParts}, {@code
 *       NotChecked}, {@link org.sluice.rules.DeclaredOtherwise}, {@link
 *       org.sluice.rules.AuditedAlone} ({@code Reissued})
 * </ul>
 *
 * <p>{@code WholeNumbers} is what printed digits leave possible for a count, {@code Lines} walks a
 * table along one dimension, {@code HeadWords} compares names, {@code Flagged} gathers cells. For
 * people there are {@link org.sluice.rules.Explain}, {@link org.sluice.rules.RuleChanges} and
 * {@link org.sluice.rules.PackSchemas}.
 */
@NullMarked
package org.sluice.rules;

import org.jspecify.annotations.NullMarked;
