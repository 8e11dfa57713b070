package org.openinternship.examples.lfx;

import org.openinternship.core.skill.SkillTaxonomy;

/** What the names in these postings mean, typing errors included, and what follows from what. */
final class LfxSkills {
  private LfxSkills() {}

  static SkillTaxonomy taxonomy() {
    return SkillTaxonomy.builder()
        .alias("golang", "go")
        .alias("kubernenets", "kubernetes")
        .alias("k8s", "kubernetes")
        .alias("kubernetes api", "kubernetes")
        .alias("crds", "custom resource definitions")
        .alias("kubernetes crds", "custom resource definitions")
        .alias("contianer runtimes", "container runtimes")
        .alias("container runtime interface", "container runtimes")
        .alias("linux containers", "containers")
        .alias("linux based os", "linux")
        .alias("mcp", "model context protocol")
        .alias("rest api", "rest")
        .alias("rest apis", "rest")
        .alias("rust api", "rust")
        .alias("github actions ci", "github actions")
        .alias("ui/ux design", "ui/ux")
        .alias("ux design sensibilities", "ui/ux")
        .alias("ai", "ai/ml")
        .alias("llms", "ai/ml")
        .broader("custom resource definitions", "kubernetes")
        .broader("kubernetes controllers", "kubernetes")
        .broader("kubernetes controller-runtime", "kubernetes")
        .broader("kubernetes client-go", "kubernetes")
        .broader("kubernetes client-go", "go")
        .broader("container runtimes", "containers")
        .broader("postgresql", "databases")
        .broader("mysql", "databases")
        .broader("postgresql", "sql")
        .broader("mysql", "sql")
        .broader("typescript", "javascript")
        .broader("next.js", "react")
        .broader("quarkus", "java")
        .broader("prometheus", "observability")
        .broader("opentelemetry", "observability")
        .broader("github actions", "ci/cd")
        .build();
  }
}
