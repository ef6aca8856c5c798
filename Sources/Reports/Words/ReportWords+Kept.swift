import Assessment
import Typesetting

extension ReportWords {
  /// The question of a kept answer, or the item's id where only that is known.
  func question(_ kept: KeptAnswer) -> String {
    let stem = kept.item.map { speech.lines($0.steps.flatMap(\.content)) } ?? []
    return stem.isEmpty ? "\(kept.score.id.text):" : stem.joined(separator: " ")
  }

  /// An answer that is kept and not scored, with the labels of its options.
  func answer(_ kept: KeptAnswer) -> String {
    let score = kept.score
    if score.type == .longText {
      let length = score.typed?.count ?? 0
      return pick(
        "\(length) characters, for people to rate", "\(length) Zeichen, von Menschen zu bewerten")
    }
    let text = score.typed ?? score.response.map { answer($0, kept) } ?? "–"
    return kept.unit.map { "\(text)\u{A0}\($0)" } ?? text
  }

  private func answer(_ value: Value, _ kept: KeptAnswer) -> String {
    if let label = kept.label(of: value) { return speech.text(label) }
    return switch value {
    case .boolean(let flag): flag ? pick("yes", "ja") : pick("no", "nein")
    case .integer(let whole): String(whole)
    case .float(let number): self.number(number)
    case .string(let text), .identifier(let text): text
    case .multiple(let members), .ordered(let members):
      members.map { answer($0, kept) }.joined(separator: ", ")
    case .record(let fields):
      fields.map { field in
        let name = kept.label(of: .identifier(field.name)).map(speech.text) ?? field.name
        return "\(name): \(field.value.map { answer($0, kept) } ?? "–")"
      }.joined(separator: "; ")
    }
  }

  /// Reads content aloud.
  var speech: SpokenText {
    SpokenText(words: language == .german ? .german : .english, marks: marks)
  }
}
