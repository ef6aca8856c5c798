import Assessment
import Typesetting

/// Interactions in spoken lines: their options numbered, and answers to them.
struct PlainOptions: Sendable {
  let words: any Wording
  let spoken: SpokenText

  /// The options of an interaction, and what to type where that is not plain.
  func lines(_ kind: Interaction.Kind) -> [String] {
    let named = named(kind)
    switch kind {
    case .choice(let choice):
      return named
        + (choice.isMultiple
          ? [words[.severalPrompt], words.pick(minimum: choice.minimum, maximum: choice.maximum)]
          : [])
    case .rating(let rating):
      return scale(rating.responses, rating.leftAnchor, rating.rightAnchor)
    case .number(let number): return number.unit.map { [spokenUnit($0)] } ?? []
    case .text(let text): return text.isLong ? [words[.longTextPrompt], words[.longTextEnd]] : []
    case .order(let order):
      return named + (order.topLabel.map { ["1: \($0)."] } ?? [])
        + [words[.orderPrompt], words.example(example(order.options.count))]
    case .match(let match):
      return named
        + [words[.matchPrompt], words.example(example(match.entries.count)), words[.openPlaces]]
    case .bestWorst:
      return named + [words[.bestWorstPrompt], words.example("2 4"), words[.openPlaces]]
    case .rateEach(_, let responses):
      return named + scale(responses, nil, nil) + [words[.ratePrompt], words[.openPlaces]]
    case .consent: return []
    }
  }

  /// The options of an interaction, without what to type.
  func named(_ kind: Interaction.Kind) -> [String] {
    switch kind {
    case .choice(let choice): numbered(choice.options)
    case .order(let order): numbered(order.options)
    case .match(let match): listed(match.entries) + numbered(match.options)
    case .bestWorst(let options): numbered(options)
    case .rateEach(let actions, _): listed(actions)
    case .rating, .number, .text, .consent: []
    }
  }

  private func listed(_ options: [Option]) -> [String] {
    options.map { "- " + spoken.text($0.content) }
  }

  private func spokenUnit(_ unit: String) -> String { "(\(unit))" }

  private func numbered(_ options: [Option]) -> [String] {
    options.enumerated().map { "\($0 + 1). \(spoken.text($1.content))" }
  }

  /// Labels on one line, as they are read out; sentences each on a line of their own.
  private func scale(_ responses: ResponseSet, _ left: String?, _ right: String?) -> [String] {
    let digits = RatingControl.digits(of: responses.points)
    guard !responses.points.contains(where: { $0.label.hasSuffix(".") }) else {
      return zip(digits, responses.points).map { "\($0). \($1.label)" }
    }
    let labels = zip(digits, responses.points).enumerated().map { index, pair in
      var label = pair.1.label
      if label.isEmpty, index == 0 { label = left ?? "" }
      if label.isEmpty, index == responses.points.count - 1 { label = right ?? "" }
      return label.isEmpty ? "\(pair.0)" : "\(pair.0) \(label)"
    }
    return [labels.joined(separator: ", ") + "."]
  }

  /// Numbers from the last to the first: an example that is nobody's answer by accident.
  private func example(_ count: Int) -> String {
    (1...max(1, count)).reversed().map { String($0) }.joined(separator: " ")
  }

  /// An answer in words; nil when there is none.
  func answer(_ entry: Entry, to kind: Interaction.Kind) -> String? {
    switch kind {
    case .choice(let choice):
      let ids = entry.value?.members?.compactMap(\.text) ?? [entry.value?.text].compactMap { $0 }
      let names = ids.compactMap { named($0, in: choice.options) }
      return names.isEmpty ? nil : names.joined(separator: "; ")
    case .rating(let rating):
      guard case .integer(let value)? = entry.value else { return nil }
      return point(value, in: rating.responses)
    case .number(let number):
      guard let typed = entry.typed ?? entry.value?.number.map({ String($0) }) else { return nil }
      return number.unit.map { "\(typed) \($0)" } ?? typed
    case .text: return entry.typed ?? entry.value?.text
    case .order(let order):
      let names = (entry.value?.members ?? []).compactMap(\.text)
        .compactMap { named($0, in: order.options) }
      return names.isEmpty ? nil : names.joined(separator: "; ")
    case .match(let match):
      return pairs(match.entries, entry) { value in
        value.text.flatMap { named($0, in: match.options) }
      }
    case .rateEach(let actions, let responses):
      return pairs(actions, entry) { value in
        if case .integer(let number) = value { point(number, in: responses) } else { nil }
      }
    case .bestWorst(let options):
      let parts = [("best", Phrase.best), ("worst", .worst)].compactMap { name, phrase in
        entry.value?.field(name)?.text.flatMap { named($0, in: options) }
          .map { "\(words[phrase]) \($0)" }
      }
      return parts.isEmpty ? nil : parts.joined(separator: "; ")
    case .consent:
      guard case .boolean(let flag)? = entry.value else { return nil }
      return words[flag ? .yes : .no]
    }
  }

  private func named(_ id: String, in options: [Option]) -> String? {
    options.firstIndex { $0.id == id }.map { "\($0 + 1), \(spoken.text(options[$0].content))" }
  }

  private func point(_ value: Int, in responses: ResponseSet) -> String? {
    guard let index = responses.points.firstIndex(where: { $0.value == value }) else { return nil }
    let digit = RatingControl.digits(of: responses.points)[index]
    let label = responses.points[index].label
    return label.isEmpty ? "\(digit)" : "\(digit), \(label)"
  }

  private func pairs(
    _ entries: [Option], _ entry: Entry, _ name: (Value) -> String?
  ) -> String? {
    let parts = entries.compactMap { pair in
      entry.value?.field(pair.id).flatMap(name).map { "\(spoken.text(pair.content)): \($0)" }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
