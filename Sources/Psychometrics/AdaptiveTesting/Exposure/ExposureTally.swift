/// How often each item was given and selected over simulated tests.
struct ExposureTally: Sendable {
  let simulees: Int
  private(set) var given: [Int]
  /// Counts the simulees for whom the item was given or set aside.
  private(set) var selected: [Int]
  /// The length of the longest test.
  private(set) var longest = 0

  init(
    _ pool: AdaptivePool, _ controls: [Double], _ design: AdaptiveDesign, _ simulees: Int,
    _ population: (mean: Double, standardDeviation: Double), _ stream: inout RandomStream
  ) throws(SympsonHetterError) {
    self.simulees = simulees
    given = [Int](repeating: 0, count: pool.count)
    selected = given
    let controlled: AdaptivePool
    do throws(AdaptivePoolError) {
      controlled = try pool.withExposureControls(controls)
    } catch {
      throw .pool(error)
    }
    for _ in 0..<simulees {
      let theta = population.mean + population.standardDeviation * stream.normal()
      do throws(AdaptiveDesignError) {
        try add(controlled, design, theta, &stream)
      } catch {
        throw .design(error)
      }
    }
  }

  private mutating func add(
    _ pool: AdaptivePool, _ design: AdaptiveDesign, _ theta: Double, _ stream: inout RandomStream
  ) throws(AdaptiveDesignError) {
    var test = try AdaptiveTest(pool: pool, design: design, seed: stream.next())
    var chosen: Set<Int> = []
    while let choice = test.choose() {
      chosen.formUnion(choice.setAside)
      chosen.insert(choice.item)
      given[choice.item] += 1
      test.record(pool.items[choice.item].model.draw(at: theta, &stream), for: choice.item)
    }
    longest = max(longest, test.steps.count)
    for item in chosen {
      selected[item] += 1
    }
  }

  /// Counts as shares of the simulees.
  func rates(_ counts: [Int]) -> [Double] {
    counts.map { Double($0) / Double(simulees) }
  }
}
