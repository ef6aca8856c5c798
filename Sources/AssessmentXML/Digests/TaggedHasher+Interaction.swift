import Assessment
import Integrity

/// Where and how a person responds.
extension TaggedHasher {
  mutating func write(_ interaction: Interaction) {
    group("interaction") {
      $0.write("response", interaction.response)
      $0.write(interaction.kind)
    }
  }

  private mutating func write(_ kind: Interaction.Kind) {
    switch kind {
    case .choice(let choice):
      group("choice") {
        $0.write("options", choice.options)
        $0.write("minimum", choice.minimum, unless: 1)
        $0.write("maximum", choice.maximum, unless: 1)
        $0.write("multiple", choice.isMultiple, unless: false)
      }
    case .number(let number):
      group("number") {
        $0.write("unit", ifPresent: number.unit)
        $0.write("minimum", ifPresent: number.minimum)
        $0.write("maximum", ifPresent: number.maximum)
        $0.write("decimals", ifPresent: number.decimals)
      }
    case .text(let text):
      group("text") {
        $0.write("long", text.isLong, unless: false)
        $0.write("maximum", text.maximumLength)
        $0.write("mask", ifPresent: text.mask?.source)
      }
    case .rating(let rating):
      group("rating") {
        $0.write("responses", rating.responses)
        $0.write("left", ifPresent: rating.leftAnchor)
        $0.write("right", ifPresent: rating.rightAnchor)
      }
    case .order(let order):
      group("order") {
        $0.write("options", order.options)
        $0.write("top", ifPresent: order.topLabel)
      }
    case .match(let match):
      group("match") {
        $0.write("entries", match.entries)
        $0.write("options", match.options)
        $0.write("reuse", match.allowsReuse, unless: false)
      }
    case .bestWorst(let options):
      group("best-worst") { $0.write("options", options) }
    case .rateEach(let actions, let responses):
      group("rate-each") {
        $0.write("actions", actions)
        $0.write("responses", responses)
      }
    case .consent: write("consent", true)
    }
  }

  private mutating func write(_ tag: StaticString, _ options: [Option]) {
    group(tag) {
      $0.groups("option", options) {
        $0.write("id", $1.id)
        $0.write("content", $1.content)
        $0.write("fixed", $1.isFixed, unless: false)
      }
    }
  }

  mutating func write(_ tag: StaticString, _ responses: ResponseSet) {
    group(tag) {
      $0.write("id", responses.id)
      $0.groups("point", responses.points) {
        $0.write("value", $1.value)
        $0.write("label", $1.label)
      }
    }
  }
}
