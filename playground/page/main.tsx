import { init } from "@ironcalc/workbook";
import { createRoot } from "react-dom/client";
import { Playground } from "./Playground";
import "./page.css";

async function start(): Promise<void> {
  await init();
  const place = document.getElementById("page");
  if (place) createRoot(place).render(<Playground />);
}

void start();
