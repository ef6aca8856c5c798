/// A multistage test: modules of items, and after each module a rule that leads to the next.
///
/// ```swift
/// let design = try MultiStageDesign(modules: [
///   MultiStageModule(items: [0, 1, 2, 3], routing: .theta(cuts: [0], modules: [1, 2])),
///   MultiStageModule(items: [4, 5, 6, 7]),
///   MultiStageModule(items: [8, 9, 10, 11]),
/// ])
/// ```
///
/// The test begins with the first module. A module leads only to modules after it in the list.
public struct MultiStageDesign: Hashable, Sendable {
  /// The modules.
  public let modules: [MultiStageModule]

  /// Makes a design.
  ///
  /// - Throws: `MultiStageDesignError` naming the first module that is unusable.
  public init(modules: [MultiStageModule]) throws(MultiStageDesignError) {
    guard !modules.isEmpty else { throw .noModule }
    var seen: Set<Int> = []
    for (index, module) in modules.enumerated() {
      guard !module.items.isEmpty else { throw .emptyModule(index) }
      for item in module.items {
        guard seen.insert(item).inserted else { throw .repeatedItem(item, module: index) }
      }
      guard module.routing.isOrdered else { throw .unusableCuts(module: index) }
      for target in module.routing.targets {
        guard target > index, target < modules.count else {
          throw .unreachableModule(target, from: index)
        }
      }
    }
    self.modules = modules
  }
}

/// A module of a multistage test: items given one after another.
public struct MultiStageModule: Hashable, Sendable {
  /// The items, by their numbers in the pool, in the order given.
  public var items: [Int]
  /// What follows the module.
  public var routing: ModuleRouting

  /// Makes a module; by default the test ends with it.
  public init(items: [Int], routing: ModuleRouting = .end) {
    self.items = items
    self.routing = routing
  }
}

/// What follows a module of a multistage test.
///
/// Cuts ascend, and there is one module more than cuts: below the first cut the first module
/// follows, from a cut on the next one.
public enum ModuleRouting: Hashable, Sendable {
  /// The test ends.
  case end
  /// This module follows in any case.
  case always(Int)
  /// Theta after the module decides.
  case theta(cuts: [Double], modules: [Int])
  /// The sum of the categories in the module decides, which is the number correct where items
  /// are right or wrong.
  case moduleScore(cuts: [Int], modules: [Int])
  /// The sum of the categories in the test so far decides.
  case totalScore(cuts: [Int], modules: [Int])

  /// The modules that may follow.
  public var targets: [Int] {
    switch self {
    case .end: []
    case .always(let module): [module]
    case .theta(_, let modules), .moduleScore(_, let modules), .totalScore(_, let modules): modules
    }
  }

  var isOrdered: Bool {
    switch self {
    case .end, .always: true
    case .theta(let cuts, let modules): Self.isOrdered(cuts, modules) && !cuts.contains { $0.isNaN }
    case .moduleScore(let cuts, let modules), .totalScore(let cuts, let modules):
      Self.isOrdered(cuts, modules)
    }
  }

  private static func isOrdered(_ cuts: [some Comparable], _ modules: [Int]) -> Bool {
    modules.count == cuts.count + 1 && zip(cuts, cuts.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// The module that follows these figures, or nothing at the end.
  func module(theta: Double, moduleScore: Int, totalScore: Int) -> Int? {
    switch self {
    case .end: nil
    case .always(let module): module
    case .theta(let cuts, let modules): modules[cuts.count { $0 <= theta }]
    case .moduleScore(let cuts, let modules): modules[cuts.count { $0 <= moduleScore }]
    case .totalScore(let cuts, let modules): modules[cuts.count { $0 <= totalScore }]
    }
  }
}

/// Why modules make no multistage test; modules are numbered from 0.
public enum MultiStageDesignError: Error, Hashable, Sendable {
  /// There is no module.
  case noModule
  /// The module has no item.
  case emptyModule(Int)
  /// The item stands in two modules, or twice in one.
  case repeatedItem(Int, module: Int)
  /// The module's cuts do not ascend, or are not one fewer than the modules they lead to.
  case unusableCuts(module: Int)
  /// A module leads to one that is not after it.
  case unreachableModule(Int, from: Int)
}
