import Assessment
import Delivery
import Psychometrics

/// Somebody who presses keys at random, mostly ones that mean something on the page.
struct RandomPerson {
  var stream: RandomStream
  /// Whether nothing senseless is done, so that the end is reached.
  var isSensible = false

  init(_ index: Int, isSensible: Bool = false) {
    stream = RandomStream(seed: 12, purpose: "random-person", index: index)
    self.isSensible = isSensible
  }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[stream.integer(below: elements.count)]
  }

  mutating func pause() -> Milliseconds {
    switch stream.integer(below: 20) {
    case 0: stream.integer(below: 30_000)
    case 1...6: 0
    default: stream.integer(below: 1_500)
    }
  }

  mutating func action(on screen: Screen) -> Action {
    if !isSensible, stream.integer(below: 100) < 20 { return anything(on: screen) }
    switch screen {
    case .identity: return .confirmIdentity
    case .figureCheck: return .chooseFigureStyle(.braille)
    case .item(let item): return onItem(item)
    case .overview(let page):
      return one(of: [.requestSubmit, .back, page.items.first.map { .go(to: $0.path) } ?? .tick])
    case .submission: return one(of: [.submit, .submit, .back])
    default: return .proceed
    }
  }

  private mutating func onItem(_ item: ItemScreen) -> Action {
    let interactions = item.steps.last?.content.interactions ?? []
    switch stream.integer(below: 12) {
    case 0...5:
      guard let interaction = interactions.first else { return .next }
      return enter(interaction, on: item.path)
    case 6, 7: return .next
    case 8: return .closeStep
    case 9: return one(of: [.previous, .toggleFlag, .openHint, .tick])
    case 10: return one(of: [.openOverview, .requestSubmit])
    default: return item.progress.first.map { .go(to: $0.path) } ?? .next
    }
  }

  private mutating func enter(_ interaction: Interaction, on path: Path) -> Action {
    switch interaction.kind {
    case .consent: return .consent(isSensible || stream.integer(below: 5) > 0)
    case .number:
      return .enter(
        response: interaction.response,
        Entry(.integer(stream.integer(below: 100)), typed: "\(path) says so"))
    case .choice(let choice) where choice.isMultiple:
      let picked = choice.options.prefix(1 + stream.integer(below: isSensible ? 2 : 4))
      return .enter(
        response: interaction.response, Entry(.multiple(picked.map { .identifier($0.id) })))
    case .choice(let choice):
      return .enter(
        response: interaction.response, Entry(.identifier(one(of: choice.options).id)))
    default: return .enter(response: interaction.response, nil)
    }
  }

  private mutating func anything(on screen: Screen) -> Action {
    one(of: [
      .confirmIdentity, .proceed, .consent(true), .consent(false),
      .enter(response: "RESPONSE", Entry(.string("x"), typed: "x")),
      .enter(response: "RESPONSE", nil), .enter(response: "nobody", Entry(.integer(1))),
      .next, .previous, .go(to: "choice1"), .go(to: "nobody"), .closeStep, .openHint,
      .toggleFlag, .openOverview, .back, .requestSubmit, .submit, .tick,
    ])
  }
}
