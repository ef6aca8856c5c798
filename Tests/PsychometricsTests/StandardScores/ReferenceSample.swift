import Testing

/// Raw scores of a group and their conversions, worked by another program.
struct ReferenceSample: Sendable, CustomTestStringConvertible {
  let scores: [Double]
  let mean: Double
  let sampleDeviation: Double
  let populationDeviation: Double
  let rows: [ReferenceRow]

  var testDescription: String { "\(scores.count) scores" }
}

/// One raw score's conversions.
struct ReferenceRow: Sendable {
  let raw: Double
  let below: Int
  let at: Int
  let percentile: Double
  let z: Double
  let tScore: Double
  let iq: Double
  let stanine: Double
  let sten: Double
  let stanineByShare: Double
  let stenByShare: Double
  let normalizedZ: Double?
  let normalizedT: Double?
}
