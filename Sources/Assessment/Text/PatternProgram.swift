/// A pattern as a nondeterministic automaton, run by following all its states at once
/// (Thompson 1968), so that time is at most states times characters.
struct PatternProgram: Sendable {
  /// One instruction of the automaton.
  enum Instruction: Sendable {
    case scalar(PatternClass)
    case split(Int, Int)
    case jump(Int)
    case accept
  }

  /// The most instructions a pattern may need.
  static let limit = 10_000

  let instructions: [Instruction]

  init(parsing source: String) throws(PatternError) {
    var parser = PatternParser(source)
    let tree = try parser.parse()
    var compiler = PatternCompiler()
    try compiler.emit(tree)
    compiler.instructions.append(.accept)
    instructions = compiler.instructions
  }

  func matches(_ text: String, ignoringCase: Bool = false) -> Bool {
    var current = StateSet(count: instructions.count)
    var next = StateSet(count: instructions.count)
    add(0, to: &current)
    for scalar in text.unicodeScalars {
      next.removeAll()
      let forms = ignoringCase ? scalar.caseForms : [scalar]
      for state in current.states {
        if case .scalar(let class_) = instructions[state], class_.contains(anyOf: forms) {
          add(state + 1, to: &next)
        }
      }
      swap(&current, &next)
      if current.states.isEmpty { return false }
    }
    return current.states.contains { if case .accept = instructions[$0] { true } else { false } }
  }

  private func add(_ start: Int, to set: inout StateSet) {
    var pending = [start]
    while let state = pending.popLast() {
      guard set.insert(state) else { continue }
      switch instructions[state] {
      case .jump(let target): pending.append(target)
      case .split(let first, let second): pending += [second, first]
      case .scalar, .accept: break
      }
    }
  }

  private struct StateSet {
    var states: [Int] = []
    private var isIn: [Bool]

    init(count: Int) { isIn = Array(repeating: false, count: count) }

    mutating func insert(_ state: Int) -> Bool {
      if isIn[state] { return false }
      isIn[state] = true
      states.append(state)
      return true
    }

    mutating func removeAll() {
      for state in states { isIn[state] = false }
      states.removeAll(keepingCapacity: true)
    }
  }
}

/// Turns a syntax tree into instructions.
struct PatternCompiler {
  var instructions: [PatternProgram.Instruction] = []

  mutating func emit(_ node: PatternNode) throws(PatternError) {
    guard instructions.count < PatternProgram.limit else {
      throw PatternError("the pattern is too large; use smaller counts", offset: 0)
    }
    switch node {
    case .empty: break
    case .scalar(let class_): instructions.append(.scalar(class_))
    case .sequence(let nodes): for node in nodes { try emit(node) }
    case .alternatives(let nodes): try emitAlternatives(nodes)
    case .repeated(let node, let least, let most): try emitRepeat(node, least, most)
    }
  }

  private mutating func emitAlternatives(_ nodes: [PatternNode]) throws(PatternError) {
    var jumps: [Int] = []
    for (index, node) in nodes.enumerated() {
      guard index < nodes.count - 1 else {
        try emit(node)
        break
      }
      let split = reserve()
      try emit(node)
      jumps.append(reserve())
      instructions[split] = .split(split + 1, instructions.count)
    }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func emitRepeat(
    _ node: PatternNode, _ least: Int, _ most: Int?
  ) throws(PatternError) {
    for _ in 0..<least {
      let before = instructions.count
      try emit(node)
      // What matches only nothing need not be repeated; nested, it would take for ever.
      if instructions.count == before { break }
    }
    guard let most else {
      let split = reserve()
      try emit(node)
      instructions.append(.jump(split))
      instructions[split] = .split(split + 1, instructions.count)
      return
    }
    var splits: [Int] = []
    for _ in least..<max(least, most) {
      splits.append(reserve())
      try emit(node)
    }
    for split in splits { instructions[split] = .split(split + 1, instructions.count) }
  }

  private mutating func reserve() -> Int {
    instructions.append(.jump(0))
    return instructions.count - 1
  }
}
