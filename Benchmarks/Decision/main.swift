// How often what a shortlist states comes true: 2,000 simulated pools of 100 candidates with known
// true scores, without hard cuts, with one and with two. In each decile of stated probabilities
// with at least 5,000 candidates, the share that truly has a place lies within 2 points of what was
// stated. Draws of observed scores with their standard errors, the usual mistake, do not pass.
//
//   swift run -c release DecisionBenchmark
import Glibc

let pools = (0..<2_000).map { SimulatedPool(number: $0) }
let isCalibrated = report("true composites from their posterior", pools.flatMap(\.stated))
let isNaiveCalibrated = report("observed scores +- SEM", pools.flatMap(\.naive))
print(
  isCalibrated && !isNaiveCalibrated
    ? "as it should be: the first passes and the second fails" : "NOT as it should be")
exit(isCalibrated && !isNaiveCalibrated ? 0 : 1)

func report(_ title: String, _ cases: [(probability: Double, isTrue: Bool)]) -> Bool {
  print(title)
  var isWithin = true
  for decile in 0..<10 {
    let own = cases.filter { min(9, Int($0.probability * 10)) == decile }
    let count = Double(max(1, own.count))
    let stated = own.reduce(0) { $0 + $1.probability } / count
    let observed = Double(own.count { $0.isTrue }) / count
    let points = (observed - stated) * 100
    if own.count >= 5_000, abs(points) > 2 { isWithin = false }
    let figures = [stated, observed].map { "\(Double(Int(($0 * 1000).rounded())) / 10) %" }
    print(
      "  \(decile * 10)-\(decile * 10 + 10) %: \(own.count) candidates, stated \(figures[0]), "
        + "came true \(figures[1]), off by \(Double(Int((points * 100).rounded())) / 100) points")
  }
  return isWithin
}
