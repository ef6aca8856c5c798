import Assessment

/// Ratings of one candidate that lie so far apart that the raters should talk about them.
public struct PanelDisagreement: Hashable, Sendable {
  /// One rater's word.
  public struct Word: Hashable, Sendable {
    /// The rater.
    public let rater: String
    /// The rating.
    public let value: Double
    /// The evidence noted; nil without a note.
    public let note: String?
  }

  /// The candidate.
  public let candidate: String
  /// The competency.
  public let competency: PanelCompetency
  /// How many points the furthest ratings lie apart.
  public let range: Double
  /// The ratings, the lowest first.
  public let words: [Word]

  /// How many points apart two ratings have to be: two anchors of a scale that have another between
  /// them describe different conduct.
  public static let leastRange = 2.0

  /// The disagreements of a panel: the widest first, then those of more raters.
  static func all(in ratings: PanelRatings) -> [PanelDisagreement] {
    var found: [PanelDisagreement] = []
    for (row, candidate) in ratings.candidates.enumerated() {
      for (scale, competency) in ratings.competencies.enumerated() {
        let values = ratings.values[scale][row].compactMap(\.self)
        guard let lowest = values.min(), let highest = values.max(),
          highest - lowest >= leastRange
        else { continue }
        let words = ratings.raters.indices.compactMap { column -> Word? in
          guard let value = ratings.values[scale][row][column] else { return nil }
          return Word(
            rater: ratings.raters[column], value: value,
            note: ratings.sheets[row][column]?.rating(of: competency.id)?.note)
        }
        found.append(
          PanelDisagreement(
            candidate: candidate, competency: competency, range: highest - lowest,
            words: words.sorted { ($0.value, $0.rater) < ($1.value, $1.rater) }))
      }
    }
    let order = Dictionary(ratings.competencies.enumerated().map { ($1.id, $0) }) { one, _ in one }
    return found.sorted { one, other in
      if one.range != other.range { return one.range > other.range }
      if one.words.count != other.words.count { return one.words.count > other.words.count }
      if one.candidate != other.candidate { return one.candidate < other.candidate }
      return order[one.competency.id, default: 0] < order[other.competency.id, default: 0]
    }
  }
}
