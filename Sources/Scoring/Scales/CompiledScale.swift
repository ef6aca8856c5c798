import Assessment

/// A scale with its terms and parts resolved to places.
///
/// A class, because copying so many references for each record costs more than scoring.
final class CompiledScale: Sendable {
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
  /// Whether words for figures adapt it.
  let isAdaptedByWords: Bool
  /// Whether extra time adapts it, because a limit that extra time extends covers an item.
  let isAdaptedByExtraTime: Bool
  let norm: CompiledNorm?
  /// What estimates theta; nil for other rules.
  let latent: CompiledLatent?

  init(
    _ scale: Scale, path: Path, parent: Path?, terms: [CompiledTerm], parts: [CompiledPart],
    items: [Int], range: ClosedRange<Double>?, isAdaptedByPlainMode: Bool,
    isAdaptedByWords: Bool, isAdaptedByExtraTime: Bool, norm: CompiledNorm?, latent: CompiledLatent?
  ) {
    self.path = path
    title = scale.title
    self.parent = parent
    rule = scale.rule
    self.terms = terms
    self.parts = parts
    self.items = items
    missing = scale.missing
    self.range = range
    bands = BandRange.all(of: scale)
    self.isAdaptedByPlainMode = isAdaptedByPlainMode
    self.isAdaptedByWords = isAdaptedByWords
    self.isAdaptedByExtraTime = isAdaptedByExtraTime
    self.norm = norm
    self.latent = latent
  }
}

/// A term with its slot.
struct CompiledTerm: Sendable {
  /// The place of its item.
  let item: Int
  /// The slot of its outcome.
  let slot: Int
  let weight: Double
  /// Whether the outcome is taken from `reflection`.
  let isReversed: Bool
  /// The sum of minimum and maximum; not a number where they are unknown, which leaves a reversed
  /// term without a value.
  let reflection: Double
  /// What a wrong answer costs under formula scoring, before the weight: the largest outcome
  /// over k - 1, so that blind guesses among k options come to nothing on average.
  let penalty: Double
  /// Whether no answer earns nothing; a statement without an answer is unknown instead.
  let isPerformance: Bool
  /// The least and the largest outcome; reversing leaves them.
  let range: ClosedRange<Double>?
  /// The pace of the speeded block that its item stands in; nil for other items.
  let pace: Speeded?
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
