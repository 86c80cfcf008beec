import { init } from "@ironcalc/workbook";
import { createRoot } from "react-dom/client";
import { Page } from "./Page";
import "./page.css";

async function start(): Promise<void> {
  await init();
  const place = document.getElementById("page");
  if (place) createRoot(place).render(<Page />);
}

void start();
