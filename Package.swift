// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A target of ours: strict settings, and the floors it may see.
func floor(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one floor.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], excluding excluded: [String] = [],
  resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
    exclude: excluded, resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "assay",
  products: [
    .executable(name: "assay", targets: ["assay"]),
    .library(name: "Psychometrics", targets: ["Psychometrics"]),
    .library(name: "Assessment", targets: ["Assessment"]),
    .library(name: "AssessmentXML", targets: ["AssessmentXML"]),
    .library(name: "Interchange", targets: ["Interchange"]),
    .library(name: "Archive", targets: ["Archive"]),
    .library(name: "Typesetting", targets: ["Typesetting"]),
    .library(name: "Delivery", targets: ["Delivery"]),
    .library(name: "Scoring", targets: ["Scoring"]),
    .library(name: "ItemFamilies", targets: ["ItemFamilies"]),
    .library(name: "Analysis", targets: ["Analysis"]),
    .library(name: "Simulation", targets: ["Simulation"]),
    .library(name: "Decision", targets: ["Decision"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C, each behind one Swift target.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "CSchemas"),
    .target(name: "CTerminal"),

    // 0
    floor("Psychometrics", [.product(name: "RealModule", package: "swift-numerics")]),
    floor("Integrity", ["CSodium"]),
    // 1
    floor("Assessment", ["Psychometrics"]),
    // 2
    floor("AssessmentXML", ["Assessment", "Psychometrics", "Integrity", "CLibXML2", "CSchemas"]),
    floor("Interchange", ["Assessment"]),
    floor("Archive", ["Assessment", "Interchange", "Integrity"]),
    floor(
      "Typesetting", ["Assessment", .product(name: "RealModule", package: "swift-numerics")]),
    floor("Scoring", ["Assessment", "Psychometrics"]),
    floor("ItemSolvers", ["Assessment"]),
    floor("ItemFamilies", ["Assessment", "Psychometrics", "ItemSolvers"]),
    // 3
    floor("Delivery", ["Assessment", "Psychometrics"]),
    floor(
      "Analysis",
      [
        "Assessment", "Psychometrics", "Scoring",
        .product(name: "RealModule", package: "swift-numerics"),
      ]),
    // 4
    floor("TerminalUI", ["Assessment", "Delivery", "Typesetting"]),
    floor(
      "Simulation",
      [
        "Assessment", "Psychometrics", "Delivery", "Scoring",
        .product(name: "RealModule", package: "swift-numerics"),
      ]),
    floor(
      "Decision",
      ["Assessment", "Psychometrics", .product(name: "RealModule", package: "swift-numerics")]),
    // 5
    .target(
      name: "Reports",
      dependencies: [
        "Assessment", "Psychometrics", "Typesetting", "Interchange", "Analysis", "Simulation",
        "Decision", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")], swiftSettings: strict),

    // 6
    .executableTarget(
      name: "assay",
      dependencies: [
        "Assessment", "AssessmentXML", "Interchange", "Archive", "Typesetting", "Scoring",
        "Delivery", "Analysis", "Psychometrics", "TerminalUI", "Simulation", "Decision",
        "Reports", "ItemFamilies",
        "CTerminal", "Integrity",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    tests("Psychometrics", [], excluding: ["Golden"]),
    tests("Integrity", []),
    tests("Assessment", ["Psychometrics"]),
    tests("AssessmentXML", ["Assessment", "Psychometrics"], excluding: ["Broken"]),
    tests("Interchange", ["Assessment"], excluding: ["Golden"]),
    tests("Archive", ["Assessment", "Interchange", "Integrity"], excluding: ["Golden"]),
    tests("Typesetting", ["Assessment"]),
    tests("Scoring", ["Assessment", "Psychometrics"]),
    tests("ItemSolvers", ["Assessment"]),
    tests("ItemFamilies", ["Assessment", "Psychometrics", "ItemSolvers"]),
    tests("Delivery", ["Assessment", "Psychometrics"]),
    tests("Analysis", ["Assessment", "Psychometrics", "Scoring"]),
    tests("Decision", ["Assessment", "Psychometrics"]),
    tests("TerminalUI", ["Assessment", "Delivery", "Typesetting"]),
    tests(
      "Simulation",
      ["Assessment", "AssessmentXML", "Psychometrics", "Interchange", "Delivery", "Scoring"]),
    tests(
      "Reports",
      ["Assessment", "Psychometrics", "Typesetting", "Interchange", "Decision", "CLibXML2"],
      excluding: ["Golden"]),
    tests(
      "assay",
      [
        "Assessment", "AssessmentXML", "Interchange", "Scoring", "Delivery", "Psychometrics",
        "Simulation", "Reports", "Typesetting", "Decision", "Analysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], excluding: ["Golden"]),
  ],
  cLanguageStandard: .c2x
)
