import Assessment
import Testing

@Suite("Bounds")
struct BoundsTests {
  @Test(
    "contain what lies within, their ends as they are named",
    arguments: [
      (Bounds(), 5.0, true), (Bounds(atLeast: 5), 5, true), (Bounds(atLeast: 5), 4.9, false),
      (Bounds(atMost: 5), 5, true), (Bounds(atMost: 5), 5.1, false), (Bounds(over: 5), 5, false),
      (Bounds(over: 5), 5.1, true), (Bounds(under: 5), 5, false), (Bounds(under: 5), 4, true),
      (Bounds(atLeast: 1, under: 2), 1.5, true), (Bounds(atLeast: 1, under: 2), 2, false),
      (Bounds(atLeast: 0), .nan, false),
    ])
  func contain(bounds: Bounds, number: Double, isWithin: Bool) {
    #expect(bounds.contain(number) == isWithin)
  }
}
