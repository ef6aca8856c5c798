import Assessment

/// A scale with its terms and parts resolved to places.
struct CompiledScale: Sendable {
  let path: Path
  let title: String
  let parent: Path?
  let rule: Scale.Rule
  let terms: [CompiledTerm]
  let parts: [CompiledPart]
  /// The items of its terms and of its parts' terms, each once.
  let items: [Int]
  let missing: MissingPolicy
  /// The range of the raw score when every item is presented; nil where there is none.
  let range: ClosedRange<Double>?
  let bands: [BandRange]
  /// Whether plain mode adapts it.
  let isAdaptedByPlainMode: Bool
  /// Whether extra time adapts it, because a limit that extra time extends covers an item.
  let isAdaptedByExtraTime: Bool
  let norm: CompiledNorm?
}

/// A term with its slot.
struct CompiledTerm: Sendable {
  /// The place of its item.
  let item: Int
  /// The slot of its outcome.
  let slot: Int
  let weight: Double
  /// The sum of minimum and maximum, from which a reversed outcome is taken; nil otherwise.
  let reflection: Double?
  /// What a wrong answer costs under formula scoring, before the weight: the largest outcome
  /// over k - 1, so that blind guesses among k options come to nothing on average.
  let penalty: Double
  /// The least and the largest outcome; reversing leaves them.
  let range: ClosedRange<Double>?
}

/// A part with the place of its scale.
struct CompiledPart: Sendable {
  let scale: Int
  let weight: Double
}

/// A band, or a stretch between cuts, as it is looked up.
struct BandRange: Sendable {
  let bounds: Bounds
  let result: BandResult
}
