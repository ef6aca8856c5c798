import Assessment
import Integrity

/// How responses become outcomes.
extension TaggedHasher {
  mutating func write(_ tag: StaticString, _ statements: [Rule.Statement]) {
    guard !statements.isEmpty else { return }
    group(tag) { hasher in
      for statement in statements { hasher.write(statement) }
    }
  }

  private mutating func write(_ statement: Rule.Statement) {
    switch statement {
    case .set(let outcome, let expression):
      group("set") {
        $0.write("outcome", outcome)
        $0.write(expression)
      }
    case .if(let branches, let otherwise):
      group("if") {
        $0.groups("branch", branches) {
          $0.write($1.condition)
          $0.write("then", $1.statements)
        }
        $0.write("else", otherwise)
      }
    case .exit: write("exit", true)
    }
  }

  private mutating func write(_ tag: StaticString, _ operands: [Expression]) {
    group(tag) { hasher in
      for operand in operands { hasher.write(operand) }
    }
  }

  private mutating func write(_ expression: Expression) {
    switch expression {
    case .literal(let value):
      group("literal") { if let value { $0.write(value) } }
    case .response(let id): write("response", id)
    case .outcome(let id): write("outcome", id)
    case .context(let variable): write(variable)
    case .isNull(let operand): write("is-null", [operand])
    case .not(let operand): write("not", [operand])
    case .and(let operands): write("and", operands)
    case .or(let operands): write("or", operands)
    case .match(let left, let right): write("match", [left, right])
    case .member(let element, let collection): write("member", [element, collection])
    case .atMost(let left, let right): write("at-most", [left, right])
    case .lessThan(let left, let right): write("less-than", [left, right])
    case .accepts(let operand, let key):
      group("accepts") {
        $0.write(operand)
        $0.write(key)
      }
    case .within(let operand, let lower, let upper):
      group("within") {
        $0.write(operand)
        $0.write("lower", lower)
        $0.write("upper", upper)
      }
    case .sum(let operands): write("sum", operands)
    case .subtract(let left, let right): write("subtract", [left, right])
    case .product(let operands): write("product", operands)
    case .divide(let left, let right): write("divide", [left, right])
    case .least(let operands): write("least", operands)
    case .greatest(let operands): write("greatest", operands)
    case .field(let record, let name):
      group("field") {
        $0.write(record)
        $0.write("name", name)
      }
    case .map(let operand, let mapping):
      group("map") {
        $0.write(operand)
        $0.write(mapping)
      }
    case .coalesce(let operands): write("coalesce", operands)
    case .choose(let condition, let then, let otherwise):
      write("choose", [condition, then, otherwise])
    }
  }

  private mutating func write(_ variable: ContextVariable) {
    switch variable {
    case .attempt: write("context", "attempt")
    case .durationMs: write("context", "duration")
    case .step: write("context", "step")
    case .hintsUsed(let step): write("hints-used", step)
    }
  }

  private mutating func write(_ key: TextKey) {
    for answer in key.accepted { write("accepted", answer) }
    write("pattern", ifPresent: key.pattern?.source)
    write("case-sensitive", key.isCaseSensitive, unless: false)
    write("white-space", key.whiteSpace, unless: .collapse)
  }

  private mutating func write(_ mapping: Mapping) {
    for (value, points) in mapping.entries.sorted(by: { $0.key < $1.key }) {
      group("entry") {
        $0.write("value", value)
        $0.write("points", points)
      }
    }
    write("otherwise", mapping.otherwise, unless: 0)
    write("minimum", ifPresent: mapping.minimum)
    write("maximum", ifPresent: mapping.maximum)
  }

  mutating func write(_ value: Value) {
    switch value {
    case .boolean(let flag): write("boolean", flag)
    case .integer(let whole): write("integer", whole)
    case .float(let number): write("float", number)
    case .string(let text): write("string", text)
    case .identifier(let id): write("identifier", id)
    case .multiple(let members): group("multiple") { for member in members { $0.write(member) } }
    case .ordered(let members): group("ordered") { for member in members { $0.write(member) } }
    case .record(let fields):
      groups("field", fields) {
        $0.write("name", $1.name)
        if let value = $1.value { $0.write(value) }
      }
    }
  }
}
