/// What became of an item.
///
/// The six are never mixed.
public enum ItemState: String, Hashable, Sendable, CaseIterable {
  /// Answered and left.
  ///
  /// Every act of answering counts: a part of an answer is scored as far as it goes, and a text
  /// that cannot be read as a number is a wrong answer, whose response is the text as typed.
  case answered
  /// Seen and left without an answer, or an answer dropped by an `omit` time-out.
  case omitted
  /// Time ran out on an unfinished answer that was kept; it scores as an answer.
  case timedOutDraft
  /// Time ran out while it was shown without an answer.
  case timedOutEmpty
  /// Planned, but never shown.
  case notReached
  /// Not part of this sitting: not drawn, skipped by a condition, or unavailable in this mode.
  case notPresented

  /// Whether there is an answer to score.
  public var hasAnswer: Bool { self == .answered || self == .timedOutDraft }
}
