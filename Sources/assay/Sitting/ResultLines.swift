import Assessment
import Typesetting

/// The scores as the end screen shows them: a title, the score and its range, no judgement.
enum ResultLines {
  /// A line for each scale that has a score; theta alone, which no sample anchors, is none.
  static func of(_ profile: Profile, language: String) -> [String] {
    let mark = Character(NumberMarks(language: language).decimal)
    return profile.scales.compactMap { scale -> String? in
      if let metric = scale.latent?.metric {
        return "\(scale.title): \(metric.name) "
          + NumberText.shortest(metric.value, atMost: 0, mark: mark)
      }
      guard let raw = scale.raw else { return nil }
      let score = NumberText.shortest(raw, atMost: 2, mark: mark)
      guard let maximum = scale.maximum else { return "\(scale.title): \(score)" }
      return "\(scale.title): \(score) / \(NumberText.shortest(maximum, atMost: 2, mark: mark))"
    }
  }
}
