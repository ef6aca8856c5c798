extension Expression {
  /// The value in a scope; nil is NULL.
  ///
  /// A type that does not fit gives NULL, never a trap.
  func value(in scope: Scope) -> Value? {
    switch self {
    case .literal(let value): value
    case .response(let id): scope.response(id)
    case .outcome(let id): scope.outcome(id)
    case .context(let variable): variable.value(in: scope.context)

    case .isNull(let operand): .boolean(operand.value(in: scope) == nil)
    case .not(let operand): operand.truth(in: scope).map { .boolean(!$0) }
    case .and(let operands): Self.kleene(operands, dominant: false, in: scope)
    case .or(let operands): Self.kleene(operands, dominant: true, in: scope)

    case .match(let left, let right):
      Self.both(left, right, in: scope) { .boolean($0.matches($1)) }
    case .member(let element, let collection):
      Self.both(element, collection, in: scope) { element, collection in
        .boolean((collection.members ?? [collection]).contains { $0.matches(element) })
      }
    case .atMost(let left, let right): Self.numbers(left, right, in: scope) { .boolean($0 <= $1) }
    case .lessThan(let left, let right): Self.numbers(left, right, in: scope) { .boolean($0 < $1) }
    case .accepts(let operand, let key):
      operand.value(in: scope)?.text.map { .boolean(key.accepts($0)) }
    case .within(let operand, let lower, let upper):
      operand.value(in: scope).map { value in
        .boolean(value.number.map { Self.isWithin($0, lower, upper) } ?? false)
      }

    case .sum(let operands): Self.fold(operands, in: scope) { $0.reduce(0, +) }
    case .subtract(let left, let right): Self.numbers(left, right, in: scope) { .finite($0 - $1) }
    case .product(let operands): Self.fold(operands, in: scope) { $0.reduce(1, *) }
    case .divide(let left, let right):
      Self.numbers(left, right, in: scope) { $1 == 0 ? nil : .finite($0 / $1) }
    case .least(let operands): Self.fold(operands, in: scope) { $0.min() }
    case .greatest(let operands): Self.fold(operands, in: scope) { $0.max() }

    case .field(let record, let name): record.value(in: scope)?.field(name)
    case .map(let operand, let mapping):
      operand.value(in: scope).map { .float(mapping.points(for: $0)) }
    case .coalesce(let operands): operands.lazy.compactMap { $0.value(in: scope) }.first
    case .choose(let condition, let then, let otherwise):
      (condition.truth(in: scope) == true ? then : otherwise).value(in: scope)
    }
  }

  func truth(in scope: Scope) -> Bool? {
    guard case .boolean(let flag)? = value(in: scope) else { return nil }
    return flag
  }

  private func number(in scope: Scope) -> Double? { value(in: scope)?.number }

  private static func kleene(_ operands: [Self], dominant: Bool, in scope: Scope) -> Value? {
    var sawNull = false
    for operand in operands {
      switch operand.truth(in: scope) {
      case dominant: return .boolean(dominant)
      case nil: sawNull = true
      default: break
      }
    }
    return sawNull ? nil : .boolean(!dominant)
  }

  private static func both(
    _ left: Self, _ right: Self, in scope: Scope, _ combine: (Value, Value) -> Value?
  ) -> Value? {
    guard let left = left.value(in: scope), let right = right.value(in: scope) else { return nil }
    return combine(left, right)
  }

  private static func numbers(
    _ left: Self, _ right: Self, in scope: Scope, _ combine: (Double, Double) -> Value?
  ) -> Value? {
    guard let left = left.number(in: scope), let right = right.number(in: scope) else { return nil }
    return combine(left, right)
  }

  private static func fold(
    _ operands: [Self], in scope: Scope, _ combine: ([Double]) -> Double?
  ) -> Value? {
    var numbers: [Double] = []
    numbers.reserveCapacity(operands.count)
    for operand in operands {
      guard let number = operand.number(in: scope) else { return nil }
      numbers.append(number)
    }
    return combine(numbers).flatMap(Value.finite)
  }

  private static func isWithin(_ number: Double, _ lower: Double, _ upper: Double) -> Bool {
    // A range open at one end has the other as its only measure.
    let slack = 1e-9 * [lower, upper].filter(\.isFinite).reduce(1) { max($0, abs($1)) }
    return number >= lower - slack && number <= upper + slack
  }
}

extension Value {
  /// A float, or NULL where the number is not finite.
  static func finite(_ number: Double) -> Value? { number.isFinite ? .float(number) : nil }

  /// Sameness as rules understand it: numbers as numbers, text and identifiers by their text,
  /// multiple values without order.
  func matches(_ other: Value) -> Bool {
    if let left = number, let right = other.number { return left == right }
    if let left = text, let right = other.text { return left == right }
    switch (self, other) {
    case (.multiple(let left), .multiple(let right)):
      return left.count == right.count
        && left.allSatisfy { element in right.contains { $0.matches(element) } }
        && right.allSatisfy { element in left.contains { $0.matches(element) } }
    case (.ordered(let left), .ordered(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.matches($1) }
    case (.record(let left), .record(let right)):
      return left.count == right.count
        && left.allSatisfy { field in
          right.contains { other in
            guard field.name == other.name else { return false }
            guard let value = field.value, let otherValue = other.value else {
              return field.value == other.value
            }
            return value.matches(otherValue)
          }
        }
    default: return self == other
    }
  }
}

extension Mapping {
  /// The points for a value, summed over the members of a multiple or ordered one.
  public func points(for value: Value) -> Double {
    let total = (value.members ?? [value]).reduce(0) { $0 + single($1) }
    return min(max(total, minimum ?? -.infinity), maximum ?? .infinity)
  }

  private func single(_ value: Value) -> Double {
    let key: String? =
      switch value {
      case .identifier(let text), .string(let text): text
      case .integer(let whole): String(whole)
      case .boolean(let flag): flag ? "true" : "false"
      default: nil
      }
    return key.flatMap { entries[$0] } ?? otherwise
  }
}

extension ContextVariable {
  func value(in context: RuleContext) -> Value? {
    switch self {
    case .attempt: .integer(context.attempt)
    case .durationMs: context.durationMs.map(Value.integer)
    case .step: .integer(context.step)
    case .hintsUsed(let step): .integer(context.hintsUsed[step] ?? 0)
    }
  }
}
