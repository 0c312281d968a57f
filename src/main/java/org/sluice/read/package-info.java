/**
 * Grids to tables: blocks, heads, roles of columns, composite cells, marks, margins and
 * hierarchies, and what {@code sluice.yaml} says of them. Never sees bytes and has no opinion on
 * what is safe.
 *
 * <p>Begin with {@link org.sluice.read.Recognition}, which reads a grid, and {@code Reader}, which
 * reads one block of it, in this order:
 *
 * <ul>
 *   <li>blocks and heads: {@code Blocks} ({@code FilledRows}, {@code TextLines}, {@code
 *       SideBySide}, {@code Continuations}), {@code Heads} ({@code Head}, {@code HeadCells}, {@code
 *       CategoryRows}, {@code HeadNumbers}, {@code IndexNames}, {@code HeadLevels}, {@code
 *       Headless}, {@code Headings}), {@code LoneRows}, {@code Notes}, {@code Prose}, {@code
 *       MergedCells}, {@code Blanks}; where a format says which cells are a table, {@code
 *       PrintedBlocks} and {@code PrintedHead}
 *   <li>single cells: {@code Numeral}, {@code Spelling}, {@code Marks}, {@code Composite} ({@code
 *       Parts}, {@code UntoldPairs}, {@code PairKinds}, {@code PairBases}, {@code EstimatedCounts},
 *       {@code LevelCounts}, {@code Shapes}, {@code RowCells}, {@code MiddleLabels}, {@code
 *       MixedCells}, {@code ToldRows}, {@code BesideShares}), {@code Intervals}, {@code Dates}, and
 *       figures written as words ({@code SpelledCount}, {@code NumbersInWords}, {@code Vague},
 *       {@code FewInWords})
 *   <li>roles: {@code Roles} gives each column a {@code Sense}, from its name ({@code Hints} and
 *       {@code Names}, then {@code ShareNames}, {@code ModelNames}, {@code ConcentrationNames},
 *       {@code SpreadNames}, {@code AmountNames}, {@code MeasuredUnits}, {@code Counts}, {@code
 *       Labels} ({@code LabelWords}, {@code Spans}), {@code StatisticNames}, {@code
 *       GroupsByStatistic} and the other names; {@code NamedSenses}), its words ({@code
 *       WordSenses}), its values ({@code ValueSenses}, {@code Profile}, {@code CellWord}, {@code
 *       Sample}, {@code Multiples}, {@code LevelCodes}, {@code Places}, {@code SnomedCodes}) and
 *       the columns beside it ({@code TableSigns}, {@code Consistency}, {@code TrueShares}, {@code
 *       Correlations}, {@code Lookups}, {@code CodedKeys}, {@code Combinations}, {@code
 *       CountedValues}, {@code IntervalEnds}, {@code LifeTables}, {@code EventHeads}, {@code
 *       GenomePlaces}, {@code OpenKeys})
 *   <li>what a record is: {@code Planner} makes a {@code Plan} ({@code KeyColumn}, {@code
 *       KeyedFigures}, {@code NamesOfStatistics}, {@code PairsBeside}, {@code RepeatedHeads},
 *       {@code SameKind}, {@code Layouts}, {@code PartTotals}), {@code Axes} chooses the dimensions
 *       ({@code Levels}, {@code Nesting}, {@code Compared}), {@code Assembly} builds the table,
 *       {@code Links}, {@code EventRates}, {@code RowBases}, {@code PartBases}, {@code FewerBases},
 *       {@code Behind}, {@code TestedGroups}, {@code KeyedBases}, {@code ObservationsAbove}, {@code
 *       StackedShares} and {@code RunningShares} say what stands behind what, {@code Scaled} what
 *       is given in thousands
 *   <li>sums: {@code Margins} ({@code WeighedSums}, {@code LabelledTotals}, {@code MarginSearch},
 *       {@code MarginTree}, {@code Along}, {@code Slices}), by labels ({@code Labelling}, {@code
 *       Totals}, {@code Periods}, {@code AreaCodes}, {@code JointLabels}, {@code Subsets}, {@code
 *       NestedHeads}) and by what is stated ({@code StatedTotals}, {@code StatedWholes})
 *   <li>what no rule would see: {@code Recognised} lists it for a person ({@code Guesses}, {@code
 *       HalfRead}, {@code Unread}, {@code Unjudged}, {@code UnreadSums}, {@code UntoldTotals},
 *       {@code RowWholes}, {@code RepeatedFigures}, {@link org.sluice.read.BesideTables}, {@link
 *       org.sluice.read.SaidBeside}, {@code ToldSums}, {@code StatedSizes}, {@code CountSums},
 *       {@code Nested}, {@code Breakdowns}, {@code Attrition}, {@code Indicators}, {@code Asides})
 *   <li>what comes with a submission: {@link org.sluice.read.Description} ({@code Declared}, {@code
 *       Declarations}, {@code Trees}, {@link org.sluice.read.Wishes}, {@link
 *       org.sluice.read.DescriptionTexts})
 * </ul>
 *
 * <p>{@link org.sluice.read.Rereading} reads a copy as its source was read. {@code Words} are the
 * words of a head; a question about one is {@link org.sluice.grid.Remembered}.
 */
@NullMarked
package org.sluice.read;

import org.jspecify.annotations.NullMarked;
