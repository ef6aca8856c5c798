public import Assessment
import Delivery
import Psychometrics
import Scoring

/// Simulated candidates for one assessment: who they are, what they answer, and what delivery and
/// scoring make of it.
///
/// ```swift
/// let study = try SimulationStudy(definition, digests: digests, seed: 7)
/// let result = study.result(of: study.sittings(1...1_000))
/// ```
///
/// A candidate has a true theta on each latent scale, drawn independently, and answers every item
/// of the scale by the item's model: a category is drawn, then one of the answers that score as
/// this category, each equally likely. An item of several latent scales follows the first.
/// Practice is answered right, and every other item by chance, or left without an answer where
/// none can be made up; consent is given. These answers are one line of RESPONSES, which plays a
/// session of the same definition through the same delivery code as a person's, and is scored by
/// the same scorer.
///
/// Where the calibration declares response times, an item takes a time drawn from its model at the
/// candidate's speed, which is independent of theta; other items take as long as with any line of
/// answers without times, and pages no time.
public struct SimulationStudy: Sendable {
  /// The assessment.
  public let definition: AssessmentDefinition
  /// The seed of all chance.
  public let seed: UInt64
  /// Where true thetas come from.
  public let thetaDistribution: ThetaDistribution
  /// The assessment's items and scales, by their places.
  public let catalog: Catalog
  let digests: DefinitionDigests
  let plan: DeliveryPlan
  let scorer: Scorer
  /// The place of each item in the catalog.
  let places: [Path: Int]
  /// All latent scales.
  let scales: [SimulatedScale]
  /// The places of the latent scales that are reported on.
  let reported: [Int]
  /// The sections that give items of the reported scales.
  let sections: [SimulatedSection]
  /// What candidates answer, by item.
  let tables: [AnswerTable]
  /// How long items take, by item; nil where no model of that is declared.
  let times: [AnswerTime?]

  /// Makes a study.
  ///
  /// - Parameters:
  ///   - definition: the assessment.
  ///   - digests: its prints.
  ///   - scale: the path of the only latent scale to report on; nil reports on all.
  ///   - thetaDistribution: where true thetas come from.
  ///   - seed: the seed of all chance.
  /// - Throws: `SimulationError` where there is no model to answer by, or an item has categories
  ///   that no answer leads to.
  public init(
    _ definition: AssessmentDefinition, digests: DefinitionDigests, scale: String? = nil,
    thetaDistribution: ThetaDistribution = .normal, seed: UInt64
  ) throws(SimulationError) {
    let catalog = Catalog(definition)
    let places = Dictionary(catalog.items.enumerated().map { ($1.path, $0) }) { first, _ in first }
    let scales = try SimulatedScale.all(in: catalog, places: places)
    let reported = scales.indices.filter { scale == nil || scales[$0].path.text == scale }
    if let scale, reported.isEmpty { throw .unknownScale(scale) }
    do {
      scorer = try Scorer(definition, digests: digests)
    } catch {
      throw .scorer(error)
    }
    tables = try Self.tables(catalog, scales)
    times = AnswerTime.all(in: scales, count: catalog.items.count)
    sections = SimulatedSection.all(
      in: catalog,
      modelled: Set(reported.flatMap { scales[$0].items }.map { catalog.items[$0].path }),
      places: places)
    self.definition = definition
    self.digests = digests
    self.seed = seed
    self.thetaDistribution = thetaDistribution
    self.catalog = catalog
    self.places = places
    self.scales = scales
    self.reported = reported
    plan = DeliveryPlan(definition)
  }

  private static func tables(
    _ catalog: Catalog, _ scales: [SimulatedScale]
  ) throws(SimulationError) -> [AnswerTable] {
    var terms: [Int: (scale: Int, term: CalibratedTerm)] = [:]
    for (number, scale) in scales.enumerated() {
      for (item, term) in zip(scale.items, scale.scale.terms) where terms[item] == nil {
        terms[item] = (number, term)
      }
    }
    var tables: [AnswerTable] = []
    var unanswerable: [UnanswerableItem] = []
    for (place, entry) in catalog.items.enumerated() {
      guard let (scale, term) = terms[place] else {
        tables.append(AnswerTable(entry.item, isPractice: entry.isPractice))
        continue
      }
      do {
        tables.append(try AnswerTable(entry.item, term: term, scale: scale))
      } catch {
        unanswerable.append(UnanswerableItem(item: entry.path, categories: error.categories))
      }
    }
    guard unanswerable.isEmpty else { throw .unanswerable(unanswerable) }
    return tables
  }
}
