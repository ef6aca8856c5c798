import Assessment
import Scoring

/// A scale of the assessment that theta is estimated on.
struct SimulatedScale: Sendable {
  /// The scale's path.
  let path: Path
  /// The scale with its items' models.
  let scale: LatentScale
  /// The places of its items in the catalog, in the order of its terms.
  let items: [Int]

  /// The mean of the population.
  var mean: Double { scale.calibration.mean }
  /// The standard deviation of the population.
  var standardDeviation: Double { scale.calibration.standardDeviation }

  /// The latent scales of an assessment, in document order.
  static func all(
    in catalog: Catalog, places: [Path: Int]
  ) throws(SimulationError) -> [SimulatedScale] {
    let definitions = Dictionary(
      catalog.assessments.map { ($0.path, $0.definition) }
    ) { first, _ in first }
    var found: [SimulatedScale] = []
    for entry in catalog.scales where entry.scale.rule == .latent {
      guard let definition = definitions[entry.assessment] else { continue }
      let scale: LatentScale
      do {
        scale = try LatentScale(entry.scale, in: definition)
      } catch {
        throw .scorer(.latentScale(entry.path, error))
      }
      found.append(
        SimulatedScale(
          path: entry.path, scale: scale,
          items: scale.terms.compactMap { places[entry.assessment.appending($0.item)] }))
    }
    guard !found.isEmpty else { throw .noLatentScale }
    return found
  }
}
