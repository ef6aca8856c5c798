import Assessment
import Psychometrics

/// A score at two times, in words, with the places where drawings put it.
struct ChangeReading: Sendable, Hashable {
  let id: CleanText
  let title: CleanText
  let depth: Int
  let startsGroup: Bool
  /// The older value; nil where there is none.
  let before: CleanText?
  /// The newer value; nil where there is none.
  let after: CleanText?
  /// What the change says, or why nothing can be said.
  let verdict: CleanText
  /// The index with its parts; nil where there is none.
  let index: CleanText?
  /// Which way a reliable change goes; nil where nothing was tested.
  let change: ReliableChange.Verdict?
  /// Where both values lie on one axis; nil where they share none.
  let positions: Positions?
  /// The figures as numbers.
  let figures: ChangeFigures

  /// Whether the change was tested and found reliable.
  var isReliable: Bool { change.map { $0 != .unclear } ?? false }

  /// Two places on one axis.
  struct Positions: Sendable, Hashable {
    let before: ScalePosition
    let after: ScalePosition

    init?(_ before: ScaleScore, _ after: ScaleScore) {
      guard let first = ScalePosition(raw: before), let second = ScalePosition(raw: after),
        first.low == second.low, first.high == second.high
      else { return nil }
      self.before = first
      self.after = second
    }
  }

  init(_ scale: RetestScale, _ words: ReportWords) {
    id = CleanText(scale.score.id.text)
    title = CleanText(scale.score.title)
    depth = scale.depth
    startsGroup = scale.startsGroup
    before = scale.before.flatMap(words.raw).map { CleanText($0) }
    after = words.raw(scale.score).map { CleanText($0) }
    verdict = CleanText(words.verdict(scale))
    index = words.index(scale).map { CleanText($0) }
    positions = scale.before.flatMap { Positions($0, scale.score) }
    if case .tested(let tested) = scale.finding {
      change = tested.verdict(level: Retest.level)
      figures = ChangeFigures(scale, tested)
    } else {
      change = nil
      figures = ChangeFigures(scale, nil)
    }
  }
}

/// The figures of a change as numbers, for programs.
struct ChangeFigures: Sendable, Hashable {
  let before: Double?
  let after: Double?
  let difference: Double?
  let standardError: Double?
  let index: Double?

  init(_ scale: RetestScale, _ change: ReliableChange?) {
    before = scale.before.flatMap { $0.latent?.theta ?? $0.raw }
    after = scale.score.latent?.theta ?? scale.score.raw
    difference = change?.difference
    standardError = change?.standardError
    index = change?.index
  }
}
