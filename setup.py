"Builds the package from `settings.ini`, read with configparser alone."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

root = Path(__file__).parent
parser = ConfigParser(delimiters=["="])
parser.read(root / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]

setup(
    name=cfg["lib_name"], version=cfg["version"], description=cfg["description"],
    long_description=(root / "README.md").read_text(encoding="utf-8"), long_description_content_type="text/markdown",
    author=cfg["author"], author_email=cfg["author_email"], url=cfg["git_url"], keywords=cfg["keywords"],
    license="Apache-2.0", license_files=["LICENSE"], python_requires=">=" + cfg["min_python"],
    classifiers=["Development Status :: 3 - Alpha", "Intended Audience :: Science/Research",
                 "Programming Language :: Python :: 3.11", "Programming Language :: Python :: 3.12"],
    # `data/` stands at the top level for readers; in a wheel it travels as `selfimprove/data`.
    packages=[*find_packages(include=["selfimprove", "selfimprove.*"]), "selfimprove.data"], package_dir={"selfimprove.data": "data"},
    package_data={"selfimprove.data": ["**/*.csv", "**/*.json", "**/*.jsonl", "**/*.md", "**/*.gz"]},
    install_requires=cfg["requirements"].split(), extras_require={"dev": cfg["dev_requirements"].split(), "bench": cfg["bench_requirements"].split()},
    entry_points={"console_scripts": cfg["console_scripts"].split(),
                  "nbdev": [f"{cfg['lib_name']}={cfg['lib_name']}._modidx:d"]},
    zip_safe=False,
)
