import Assessment
import Integrity

/// When a section is given or a text is said.
extension TaggedHasher {
  mutating func write(_ tag: StaticString, _ condition: Condition) {
    group(tag) { $0.write(condition) }
  }

  private mutating func write(_ condition: Condition) {
    switch condition {
    case .all(let parts): group("all") { for part in parts { $0.write(part) } }
    case .any(let parts): group("any") { for part in parts { $0.write(part) } }
    case .not(let part): group("not") { $0.write(part) }
    case .outcome(let item, let outcome, let bounds):
      group("outcome") {
        $0.write("item", item)
        $0.write("outcome", outcome)
        $0.write(bounds)
      }
    case .answer(let item, let value):
      group("answer") {
        $0.write("item", item)
        $0.write("value", value)
      }
    case .sectionScore(let section, let bounds):
      group("section-score") {
        $0.write("section", section)
        $0.write(bounds)
      }
    case .scale(let scale, let figure, let bounds):
      group("scale") {
        $0.write("scale", scale)
        $0.write("figure", figure)
        $0.write(bounds)
      }
    case .band(let scale, let band):
      group("band") {
        $0.write("scale", scale)
        $0.write("band", band)
      }
    case .reliablyHigher(let scale, let other):
      group("higher") {
        $0.write("scale", scale)
        $0.write("than", other)
      }
    }
  }

  mutating func write(_ bounds: Bounds) {
    write("at-least", ifPresent: bounds.atLeast)
    write("at-most", ifPresent: bounds.atMost)
    write("over", ifPresent: bounds.over)
    write("under", ifPresent: bounds.under)
  }
}
