// swift-tools-version: 6.2
import PackageDescription

/// A libFuzzer target over one reader.
///
/// Build and run one with `Benchmarks/fuzz NAME SECONDS`.
func fuzz(_ name: String, _ dependencies: [String]) -> Target {
  .executableTarget(
    name: "Fuzz" + name,
    dependencies: dependencies.map { .product(name: $0, package: "assay") },
    path: "Fuzz/" + name,
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}

/// A program that times the mathematics, or studies it by simulation.
func study(_ name: String, _ dependencies: [String] = ["Psychometrics"]) -> Target {
  .executableTarget(
    name: name + "Benchmark",
    dependencies: dependencies.map { .product(name: $0, package: "assay") },
    path: name)
}

let package = Package(
  name: "assay-benchmarks",
  dependencies: [.package(name: "assay", path: "../")],
  targets: [
    fuzz("XML", ["AssessmentXML"]),
    fuzz("JSON", ["Interchange"]),
    fuzz("CSV", ["Interchange"]),
    fuzz("Journal", ["Archive"]),
    study("Psychometrics"),
    study("Calibration"),
    study("Adaptive"),
    study("Recovery"),
    study("Decision", ["Assessment", "Decision", "Psychometrics"]),
    study("Figures", ["Assessment", "Typesetting"]),
  ]
)
