/// The items of a plan laid out one after another: kernels, parameters and starting values.
struct ItemLayout {
  private(set) var blocks: [ItemBlock] = []
  private(set) var findings: [[CalibrationFinding]] = []
  private(set) var start: [Double] = []
  /// How many parameters are an item's own.
  private(set) var ownCount = 0

  /// An item before the parameters it shares have places.
  private struct Draft {
    let item: Int
    let kernel: any ResponseKernel
    let categories: [Int]
    let priors: ItemPriors
    let start: [Double]
    /// The names of what its parameters are shared under; nothing for its own.
    let shared: [SharedParameter?]
  }

  private enum SharedParameter: Hashable {
    case discrimination
    case threshold(set: Int, index: Int)
  }

  init(_ plan: CalibrationPlan, _ census: ResponseCensus) throws(CalibrationError) {
    var drafts: [Draft] = []
    let sets = try Self.ratingScaleCategories(plan, census)
    for (item, planned) in plan.items.enumerated() {
      let counts = census.counts[item]
      let used = counts.indices.filter { counts[$0] > 0 }
      guard let first = used.first else {
        findings.append([.unanswered])
        continue
      }
      switch planned {
      case .fixed(let model):
        try Self.check(counts, item, model.categoryCount)
        findings.append([])
        drafts.append(
          Draft(
            item: item, kernel: FixedKernel(item: model),
            categories: Array(0..<model.categoryCount), priors: .none, start: [], shared: []))
      case .estimated(let model, let priors):
        guard priors.isProper else { throw .prior(item: item) }
        if model.isDichotomous { try Self.check(counts, item, 2) }
        if used.count == 1 {
          findings.append([.constant(category: first)])
          continue
        }
        let categories: [Int]
        if case .ratingScale(let set) = model {
          categories = sets[set] ?? used
        } else {
          categories = used
        }
        let unused = (0...(categories.last ?? 0)).filter { !used.contains($0) }
        findings.append(unused.isEmpty ? [] : [.emptyCategories(unused)])
        drafts.append(
          Self.draft(
            item, model, priors, categories,
            categories.map { category in
              counts.indices.contains(category) ? counts[category] : 0
            }))
      }
    }
    place(drafts, census)
  }

  /// The categories in use by each rating scale set.
  private static func ratingScaleCategories(
    _ plan: CalibrationPlan, _ census: ResponseCensus
  ) throws(CalibrationError) -> [Int: [Int]] {
    var sets: [Int: Set<Int>] = [:]
    for (planned, counts) in zip(plan.items, census.counts) {
      if case .estimated(.ratingScale(let set), _) = planned {
        sets[set, default: []].formUnion(counts.indices.filter { counts[$0] > 0 })
      }
    }
    if let poor = sets.filter({ $0.value.count < 2 }).keys.min() { throw .ratingScaleSet(poor) }
    return sets.mapValues { $0.sorted() }
  }

  private static func check(
    _ counts: [Int], _ item: Int, _ categoryCount: Int
  ) throws(CalibrationError) {
    if let category = counts.indices.last(where: { counts[$0] > 0 }), category >= categoryCount {
      throw .category(item: item, category: category, categoryCount: categoryCount)
    }
  }

  private static func kernel(
    _ model: CalibrationModel, categoryCount: Int
  ) -> any ResponseKernel {
    switch model {
    case .rasch, .partialCredit: LinearKernel(.unitSlope, categoryCount: categoryCount)
    case .commonDiscrimination, .twoParameter, .generalizedPartialCredit:
      LinearKernel(.slope, categoryCount: categoryCount)
    case .ratingScale: LinearKernel(.ratingScale, categoryCount: categoryCount)
    case .nominal: LinearKernel(.nominal, categoryCount: categoryCount)
    case .threeParameter: GuessingKernel()
    case .graded: GradedKernel(categoryCount: categoryCount)
    }
  }

  private static func draft(
    _ item: Int, _ model: CalibrationModel, _ priors: ItemPriors, _ categories: [Int],
    _ counts: [Int]
  ) -> Draft {
    let kernel = kernel(model, categoryCount: categories.count)
    var shared = [SharedParameter?](repeating: nil, count: kernel.parameterCount)
    switch model {
    case .commonDiscrimination: shared[0] = .discrimination
    case .ratingScale(let set):
      for index in shared.indices.dropFirst() { shared[index] = .threshold(set: set, index: index) }
    default: break
    }
    return Draft(
      item: item, kernel: kernel, categories: categories, priors: priors,
      start: StartingValues.start(model, counts, priors), shared: shared)
  }

  /// Gives every parameter its place: own ones item by item, then the shared ones.
  private mutating func place(_ drafts: [Draft], _ census: ResponseCensus) {
    ownCount = drafts.reduce(0) { $0 + $1.shared.count { $0 == nil } }
    start = [Double](repeating: 0, count: ownCount)
    var next = 0
    var row = 0
    var places: [SharedParameter: Int] = [:]
    var uses: [Int: Int] = [:]
    for draft in drafts {
      var indices: [Int] = []
      var priors = draft.priors
      for (shared, value) in zip(draft.shared, draft.start) {
        guard let shared else {
          start[next] = value
          indices.append(next)
          next += 1
          continue
        }
        if let place = places[shared] {
          // A prior of a parameter that several items share counts once.
          if shared == .discrimination { priors.discrimination = nil }
          start[place] += value
          uses[place, default: 1] += 1
          indices.append(place)
        } else {
          places[shared] = start.count
          indices.append(start.count)
          start.append(value)
        }
      }
      blocks.append(
        ItemBlock(
          item: draft.item, kernel: draft.kernel, categories: draft.categories,
          parameters: indices, priors: PriorTerm.terms(priors, draft.kernel), firstRow: row,
          hasMissing: census.missing[draft.item] > 0))
      row += draft.kernel.categoryCount
    }
    // A shared parameter starts at the mean of what its items suggest.
    for (place, count) in uses { start[place] /= Double(count) }
  }

  /// Adds a parameter of the latent distribution and tells its place.
  mutating func addLatent(_ value: Double) -> Int {
    start.append(value)
    return start.count - 1
  }
}

extension ItemPriors {
  /// Whether all densities are proper ones.
  var isProper: Bool {
    var normals = [difficulty].compactMap { $0 }
    switch discrimination {
    case .normal(let prior), .logNormal(let prior): normals.append(prior)
    case nil: break
    }
    switch lowerAsymptote {
    case .logitNormal(let prior): normals.append(prior)
    case .beta(let alpha, let beta):
      guard alpha > 0, beta > 0, alpha.isFinite, beta.isFinite else { return false }
    case nil: break
    }
    return normals.allSatisfy {
      $0.mean.isFinite && $0.standardDeviation.isFinite && $0.standardDeviation > 0
    }
  }
}
